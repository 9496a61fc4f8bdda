package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.AddressTable;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.command.option.StartOptions;
import cn.huiyin.launcher.run.DetachedLauncher;
import cn.huiyin.launcher.run.Launcher;
import cn.huiyin.launcher.run.RunningRun;
import cn.huiyin.launcher.run.folder.RunState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** 启动: starts everything; Ctrl-C stops it, in order. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description = "Starts PostgreSQL, Kafka, identity and the four services.")
public final class UpCommand implements Callable<Integer> {
  @Mixin private DataOption data;
  @Mixin private StartOptions options;

  @Option(names = "--detach", description = "return when all is ready; ./huiyin stop stops it")
  private boolean detach;

  @Override
  public Integer call() {
    Console console = Console.standard();
    RunningRun run = data.run();
    if (run.isWatched() && run.awaitReady()) {
      console.line("Already running in " + data.folder().root() + ":");
      AddressTable.print(console, run.required());
      return 0;
    }
    run.stop();
    if (detach) {
      RunState state =
          new DetachedLauncher(data.folder()).start(options.ports(), options.identity());
      AddressTable.print(console, state);
      console.line("Stop it with ./huiyin stop.");
      return 0;
    }
    console.line("Starting in " + data.folder().root() + " …");
    Launcher launcher = new Launcher(data.folder(), options.ports(), options.identity(), console);
    launcher.start();
    AddressTable.print(console, run.required());
    console.line("Ctrl-C, or ./huiyin stop from elsewhere, stops everything in order.");
    launcher.await();
    return 0;
  }
}
