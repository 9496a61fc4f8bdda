package cn.huiyin.launcher.command;

import cn.huiyin.launcher.Complaint;
import cn.huiyin.launcher.command.option.DataOption;
import cn.huiyin.launcher.run.folder.Home;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** 测试: the same build that CI runs. */
@Command(
    name = "test",
    mixinStandardHelpOptions = true,
    description = "Runs all tests and guards: ./mvnw verify.")
public final class TestCommand implements Callable<Integer> {
  /** Accepted as by every command; tests make folders of their own. */
  @SuppressWarnings("unused")
  @Mixin
  private DataOption data;

  @Parameters(paramLabel = "ARG", description = "more arguments for Maven")
  private List<String> more = new ArrayList<>();

  @Override
  public Integer call() throws InterruptedException {
    List<String> words = new ArrayList<>(List.of("./mvnw", "verify"));
    words.addAll(more);
    try {
      return new ProcessBuilder(words)
          .directory(Home.folder().toFile())
          .inheritIO()
          .start()
          .waitFor();
    } catch (IOException e) {
      throw new Complaint("cannot run ./mvnw: " + e.getMessage() + ".", e);
    }
  }
}
