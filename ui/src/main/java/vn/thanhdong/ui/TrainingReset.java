package vn.thanhdong.ui;

/** Begins the practice anew. Only a system on data for training has one. */
@FunctionalInterface
public interface TrainingReset {

    /**
     * Has the system deleted of what was practised and started again, which takes minutes and ends every session.
     *
     * @param identity signed proof of who asks, an administrator
     * @return false when that person may not, and nothing is done
     */
    boolean request(String identity);
}
