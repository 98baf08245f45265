package vn.thanhdong.commandservice.calendar;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;

/** A unit of work with a transaction of its own, for what no message sets off. */
final class Transactions {

    private final TransactionManager manager;

    Transactions(TransactionManager manager) {
        this.manager = manager;
    }

    void run(Runnable work) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(manager);
        unit.execute(work);
    }
}
