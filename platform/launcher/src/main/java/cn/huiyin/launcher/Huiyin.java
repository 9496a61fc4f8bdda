package cn.huiyin.launcher;

import cn.huiyin.launcher.command.DemoCommand;
import cn.huiyin.launcher.command.ImportCommand;
import cn.huiyin.launcher.command.ReportCommand;
import cn.huiyin.launcher.command.StatusCommand;
import cn.huiyin.launcher.command.StopCommand;
import cn.huiyin.launcher.command.TestCommand;
import cn.huiyin.launcher.command.TokenCommand;
import cn.huiyin.launcher.command.UpCommand;
import cn.huiyin.launcher.command.VerifyCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** 回音: the command a newcomer, an operator and CI use. */
@Command(
    name = "huiyin",
    description = "Huiyin 回音: the backend of a county petition bureau (信访局).",
    mixinStandardHelpOptions = true,
    version = "huiyin 1.0.0-SNAPSHOT",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = {
      DemoCommand.class,
      UpCommand.class,
      ImportCommand.class,
      ReportCommand.class,
      TokenCommand.class,
      VerifyCommand.class,
      StatusCommand.class,
      StopCommand.class,
      TestCommand.class
    })
public final class Huiyin {
  private Huiyin() {}

  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /** The command with its handlers of errors: one line each, never a stack trace. */
  public static CommandLine commandLine() {
    CommandLine line = new CommandLine(new Huiyin());
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(new OneLine());
    line.setParameterExceptionHandler(new OneLine());
    return line;
  }
}
