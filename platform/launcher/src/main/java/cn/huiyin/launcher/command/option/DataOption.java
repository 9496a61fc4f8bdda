package cn.huiyin.launcher.command.option;

import cn.huiyin.launcher.http.Services;
import cn.huiyin.launcher.run.RunningRun;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data DIR}, which every command takes: the folder of the run that is meant. */
public final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = ".huiyin",
      description = "folder of the run (default: ${DEFAULT-VALUE})")
  private Path data;

  public RunFolder folder() {
    return RunFolder.of(data);
  }

  public RunningRun run() {
    return new RunningRun(folder());
  }

  /** The services of a run that must be up. */
  public Services services() {
    return services(run().required());
  }

  public Services services(RunState state) {
    return new Services(folder(), state);
  }
}
