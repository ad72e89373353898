/** Messages from pages. A page knows about the connection and whether somebody looks at it; the worker does not. */
import { contact, introduce, offline, tell } from "./contact.js";
import * as screenLock from "./screen_lock.js";
import { removePin, setPin, triesLeft } from "./pin.js";
import { showByPin } from "./screen_lock_answers.js";
import { unlessAway } from "./network.js";
import * as device from "./device.js";
import { me } from "./person.js";

const listeners = {
  // A new version takes over when its person says so, or is doing nothing.
  activate: () => self.skipWaiting(),
  // A page of Flask's names its person. The server is asked who is present if that is somebody else, or if their key is
  // not of this sign-in alone.
  me: async ({ person, password }, event) => {
    const known = await me();
    const who = known?.person === person && known.seal_id ? known : ((await introduce()) ?? known);
    if (password && who?.person === person) await screenLock.storePassword(who, password);
    await Promise.all([contact(), askToPersist(event)]);
  },
  // A lock screen was shown that this worker may not have answered.
  hidden: async () => {
    const who = await me();
    if (who) await screenLock.hide(who.person);
  },
  // Somebody has touched the device, on a page that can be locked.
  touched: async () => {
    const who = await me();
    if (who) await screenLock.touch(who);
  },
  // Of the PIN: how many tries are left, a try, a new one, none any more.
  pin: (message, event) => answer(event, async (who) => ({ left: await triesLeft(who) })),
  lift: ({ pin }, event) => answer(event, (who) => showByPin(event, who, pin)),
  "set-pin": ({ pin, password }, event) =>
    answer(event, async (who) => ({ text: (await setPin(who, pin, password).catch(unlessAway)) ?? "This needs a connection once." })),
  "remove-pin": (message, event) => answer(event, async (who) => ({ done: await removePin(who) })),
  who: async (message, event) => event.ports[0]?.postMessage((await me())?.person ?? ""),
  online: () => contact(),
  offline: () => {
    offline();
    return tell({ type: "standing" });
  },
  visible: () => contact({ patient: true }),
  sync: (message, event) => Promise.all([contact({ patient: true }), askToPersist(event)]),
};

async function answer({ ports }, work) {
  const who = await me();
  const answered = (who ? work(who) : Promise.resolve({})).catch((error) => {
    console.error("pin", error);
    return { text: "That did not work on this device." };
  });
  ports[0].postMessage(await answered);
}

// Only a page can ask for persistent storage, and one is enough.
async function askToPersist({ source }) {
  if ((await device.persistence()) !== "due") return;
  await device.setPersistence("asked");
  source.postMessage({ type: "persist" });
}

export async function heard(event) {
  await listeners[event.data?.type]?.(event.data, event);
}
