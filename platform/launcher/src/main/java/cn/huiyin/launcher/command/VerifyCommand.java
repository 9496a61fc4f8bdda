package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Console;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.verify.Reconciler;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** 对账. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    description = "Checks that everything adds up; exit code 0 only if every check passes.")
public final class VerifyCommand implements Callable<Integer> {
  @Mixin private DataOption data;

  @Override
  public Integer call() {
    return new Reconciler(data.services()).run(Console.standard()) ? 0 : 1;
  }
}
