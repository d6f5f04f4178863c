// Holds the line to its order, its length, and to those who lose patience.

import assert from "node:assert/strict";
import { test } from "node:test";
import { testLater } from "../../test/clock.ts";
import { LineTooLong, turns } from "./turns.ts";

/** Work that ends when the test says so. */
function slowWork() {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  return { work: () => promise, resolve, reject };
}

test("the next begins when the one before is done, and not earlier", async () => {
  const line = turns(5, 10, testLater().later);
  const order: string[] = [];
  const slow = slowWork();
  const first = line.take(slow.work).then(() => order.push("first done"));
  const second = line.take(async () => order.push("second begins"));
  setImmediate(() => {
    order.push("the world goes on");
    slow.resolve("");
  });
  await Promise.all([first, second]);
  assert.equal(order[0], "the world goes on");
  assert.ok(order.includes("first done") && order.includes("second begins"));
});

test("one that fails holds nobody up", async () => {
  const line = turns(5, 10, testLater().later);
  const failed = line.take(async () => {
    throw new Error("no");
  });
  const next = line.take(async () => "yes");
  await assert.rejects(failed, /no/);
  assert.equal(await next, "yes");
});

test("whoever comes when the line is full is told at once, and may come again later", async () => {
  const line = turns(2, 10, testLater().later);
  const slow = slowWork();
  const inside = [line.take(slow.work), line.take(async () => "second")];
  await assert.rejects(
    line.take(async () => "third"),
    LineTooLong,
  );
  slow.resolve("first");
  assert.deepEqual(await Promise.all(inside), ["first", "second"]);
  await line.done();
  assert.equal(await line.take(async () => "third"), "third");
});

test("whoever has waited in vain is told so, and the work is not done for nobody", async () => {
  const time = testLater();
  const line = turns(2, 10, time.later);
  const slow = slowWork();
  const first = line.take(slow.work);
  let isDone = false;
  const second = line.take(async () => {
    isDone = true;
  });
  await Promise.resolve();
  time.pass();
  await assert.rejects(second, LineTooLong);
  // The place is free for somebody else.
  const third = line.take(async () => "third");
  slow.resolve("first");
  assert.deepEqual(await Promise.all([first, third]), ["first", "third"]);
  assert.equal(isDone, false);
});
