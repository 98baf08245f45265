package vn.thanhdong.standalone;

import java.util.concurrent.CountDownLatch;
import vn.thanhdong.access.Role;
import vn.thanhdong.identity.IdentityVerifier;
import vn.thanhdong.ui.TrainingReset;

/** A request to begin the practice anew, for which the main program waits. */
final class TrainingRestart implements TrainingReset {

    private final CountDownLatch asked = new CountDownLatch(1);
    private final IdentityVerifier identities;

    TrainingRestart(IdentityVerifier identities) {
        this.identities = identities;
    }

    @Override
    public boolean request(String identity) {
        boolean may = identities
                .verify(identity)
                .filter(actor -> actor.is(Role.ADMINISTRATOR))
                .isPresent();
        if (may) {
            asked.countDown();
        }
        return may;
    }

    /** Returns when an administrator has asked. */
    void await() throws InterruptedException {
        asked.await();
    }
}
