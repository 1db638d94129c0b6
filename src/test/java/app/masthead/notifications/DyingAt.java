package app.masthead.notifications;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** Loses the database before a transaction of that number. */
record DyingAt(int last, TransactionOperations transaction, AtomicInteger count) implements TransactionOperations {

    DyingAt(int last, TransactionOperations transaction) {
        this(last, transaction, new AtomicInteger());
    }

    @Override
    public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
        if (count.incrementAndGet() >= last) {
            throw new TransactionSystemException("The node is gone");
        }
        return transaction.execute(action);
    }
}
