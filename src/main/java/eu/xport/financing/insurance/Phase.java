package eu.xport.financing.insurance;

/** Where a contract stands, from the application to its end. */
enum Phase {
    APPLIED,
    ACCEPTED,
    SIGNED,
    PROSPECTING,
    GRACE,
    REPAYMENT,
    /** The scheme's conditions are not met. */
    UNFIT,
    /** The insurer has refused. */
    DECLINED,
    WITHDRAWN,
    REPAID,
    PARTLY_UNPAID,
    /** It ended before anything was paid. */
    NEVER_PAID;

    boolean isOver() {
        return compareTo(UNFIT) >= 0;
    }

    boolean isBeforeSignature() {
        return this == APPLIED || this == ACCEPTED;
    }
}
