package vn.thanhdong.audit;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says which parts there are to whoever names none. */
@Command(
        name = "infra/audit.sh",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "(verify | dossier | figures)")
final class AuditCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        CommandLine command = spec.commandLine();
        command.usage(command.getErr());
        return AuditProgram.REFUSED;
    }
}
