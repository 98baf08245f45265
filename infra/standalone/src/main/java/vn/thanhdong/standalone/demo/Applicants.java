package vn.thanhdong.standalone.demo;

import java.util.List;
import java.util.SplittableRandom;
import vn.thanhdong.procedures.ApplicantKind;
import vn.thanhdong.procedures.Channel;
import vn.thanhdong.procedures.Procedure;

/** Who files under a procedure, and by which way when not online. */
final class Applicants {

    private static final int CITIZENS_OF_100 = 86;

    private record Way(Channel channel, int weight) {}

    private static final List<Way> WAYS = List.of(
            new Way(Channel.COUNTER, 88),
            new Way(Channel.POST, 7),
            new Way(Channel.KIOSK, 3),
            new Way(Channel.PHONE, 2));

    private final Population population = new Population();
    private final long size;

    /** @param size so many different people file */
    Applicants(long size) {
        this.size = size;
    }

    DemoApplicant pick(Procedure procedure, SplittableRandom random) {
        boolean citizen = procedure.applicants().contains(ApplicantKind.CITIZEN)
                && (procedure.applicants().size() == 1 || random.nextInt(100) < CITIZENS_OF_100);
        return population.one(citizen ? ApplicantKind.CITIZEN : ApplicantKind.BUSINESS, random.nextLong(size));
    }

    /** A way that the procedure is open on, other than online. */
    static Channel notOnline(Procedure procedure, SplittableRandom random) {
        List<Way> open = WAYS.stream()
                .filter(way -> procedure.channels().contains(way.channel()))
                .toList();
        return open.isEmpty()
                ? Channel.COUNTER
                : new Weighted<>(open, Way::weight).pick(random).channel();
    }
}
