package vn.thanhdong.systemtests.faults;

import static org.assertj.core.api.Assertions.assertThat;

import vn.thanhdong.systemtests.Launch;
import vn.thanhdong.systemtests.Program;

/** Why a program did not start. */
final class Refusal {

    private Refusal() {}

    /** What it says at last, ending by itself, with a code that is not 0 and without a stack trace. */
    static String of(Launch launch) {
        Program program = launch.begin();
        assertThat(program.awaitEnd()).isNotZero();
        String said = program.said();
        assertThat(said).doesNotContain("Exception", "\tat ");
        return said.substring(said.lastIndexOf("\n\n") + 2).strip();
    }
}
