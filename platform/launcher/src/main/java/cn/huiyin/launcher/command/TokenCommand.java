package cn.huiyin.launcher.command;

import cn.huiyin.embedded.identity.DemoRole;
import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.DataOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** 令牌. */
@Command(
    name = "token",
    mixinStandardHelpOptions = true,
    description = "Prints a bearer token of a role, valid for 8 hours. Not for production.")
public final class TokenCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Parameters(paramLabel = "ROLE", description = "INTAKE, UNIT_HANDLER, ANALYST, ADMIN …")
  private String role;

  @Option(names = "--unit", paramLabel = "U", description = "code of the unit")
  private String unit;

  @Option(names = "--division", paramLabel = "D", description = "code of the division")
  private String division;

  @Override
  public Integer call() {
    DemoRole known =
        DemoRole.named(role)
            .orElseThrow(
                () ->
                    new Complaint(
                        "there is no role "
                            + role
                            + "; the roles are "
                            + String.join(", ", DemoRole.names())
                            + "."));
    Console.standard().line(data.services().tokens().token(known, unit, division));
    return 0;
  }
}
