package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.AddressTable;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.run.folder.RunState;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 状态. */
@Command(
    name = "status",
    mixinStandardHelpOptions = true,
    description = "Shows what runs; exit code 1 if nothing runs or a part is not ready.")
public final class StatusCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Override
  public Integer call() {
    RunState state = data.run().required();
    AddressTable.print(Console.standard(), state);
    return state.allReady() ? 0 : 1;
  }
}
