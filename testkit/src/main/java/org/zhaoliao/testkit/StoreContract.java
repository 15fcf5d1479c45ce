package org.zhaoliao.testkit;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;

/** Everything a store promises: extend it, open an empty store, and every suite runs against it. */
public abstract class StoreContract implements StoreFixture {

    @Nested
    @DisplayName("recipients 救助供养对象")
    class OfRecipients extends RecipientsContract {
        OfRecipients() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("caregivers 照料服务人")
    class OfCaregivers extends CaregiversContract {
        OfCaregivers() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("transactions 事务")
    class OfTransactions extends TransactionsContract {
        OfTransactions() {
            super(StoreContract.this);
        }
    }

    @Nested
    @DisplayName("outbox 发件箱")
    class OfOutbox extends OutboxContract {
        OfOutbox() {
            super(StoreContract.this);
        }
    }
}
