package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.DataOption;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 停止. */
@Command(
    name = "stop",
    mixinStandardHelpOptions = true,
    description = "Stops the run in order: services, Kafka, PostgreSQL. The data stays.")
public final class StopCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Override
  public Integer call() {
    boolean stopped = data.run().stop();
    String root = data.folder().root().toString();
    Console.standard()
        .line(
            stopped ? "Stopped; the data stays in " + root + "." : "Nothing runs in " + root + ".");
    return 0;
  }
}
