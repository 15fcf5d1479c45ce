package org.zhaoliao.memory;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.zhaoliao.revision.Transactions;

/** One lock for the whole store, and for each write since the outermost transaction began, how to take it back. */
final class InMemoryTransactions implements Transactions {

    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Runnable> undo = new ArrayDeque<>();

    @Override
    public <T> T within(Supplier<T> work) {
        lock.lock();
        int before = undo.size();
        boolean kept = false;
        try {
            T result = work.get();
            kept = true;
            return result;
        } finally {
            leave(kept ? undo.size() : before);
            lock.unlock();
        }
    }

    /** Notes how the write just made is taken back. */
    void undoneBy(Runnable step) {
        undo.push(step);
    }

    private void leave(int kept) {
        while (undo.size() > kept) {
            undo.pop().run();
        }
        if (lock.getHoldCount() == 1) {
            undo.clear();
        }
    }
}
