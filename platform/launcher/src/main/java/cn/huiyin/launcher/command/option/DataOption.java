package cn.huiyin.launcher.command.option;

import cn.huiyin.launcher.http.Services;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.RunningRun;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** {@code --data DIR}, which every command takes: the folder of the run that is meant. */
final class DataOption {
  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = ".huiyin",
      description = "folder of the run (default: ${DEFAULT-VALUE})")
  private Path data;

  RunFolder folder() {
    return RunFolder.of(data);
  }

  RunningRun run() {
    return new RunningRun(folder());
  }

  /** The services of a run that must be up. */
  Services services() {
    return services(run().required());
  }

  Services services(RunState state) {
    return new Services(folder(), state);
  }
}
