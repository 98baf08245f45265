package vn.thanhdong.procedures.ui.today;

import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import vn.thanhdong.access.NoMandateInForce;
import vn.thanhdong.procedures.query.GetToday;
import vn.thanhdong.procedures.query.Today;
import vn.thanhdong.ui.Questions;
import vn.thanhdong.ui.ServiceUnavailable;
import vn.thanhdong.ui.SignedIn;

/** The sums of the day for whoever looks: everybody's are asked for once, those of an official's scope for themselves. */
@Service
public class TodayFigures {

    private final Questions questions;
    private final SignedIn signedIn;
    private final SharedAnswer<Today> ofProvince;

    public TodayFigures(Questions questions, SignedIn signedIn) {
        this.questions = questions;
        this.signedIn = signedIn;
        ofProvince = new SharedAnswer<>(() -> questions.ask(new GetToday()), Clock.systemUTC());
    }

    /** Empty while nobody answers. */
    Optional<Today> get() {
        if (!signedIn.isStaff()) {
            return ofProvince.get();
        }
        try {
            return Optional.of(questions.ask(new GetToday()));
        } catch (NoMandateInForce refused) {
            return ofProvince.get(); // what everybody from the street is told
        } catch (ServiceUnavailable away) {
            return Optional.empty();
        }
    }
}
