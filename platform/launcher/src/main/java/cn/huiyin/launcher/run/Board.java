package cn.huiyin.launcher.run;

import cn.huiyin.launcher.run.folder.PortPlan;
import cn.huiyin.launcher.run.folder.RunFolder;
import cn.huiyin.launcher.run.folder.RunState;
import cn.huiyin.launcher.run.folder.RunState.PartState;
import cn.huiyin.launcher.run.folder.StateFile;
import cn.huiyin.launcher.run.part.IdentityKind;
import cn.huiyin.launcher.run.part.Part;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes {@code state.json} after what the parts are now. */
final class Board {
  private final StateFile file;
  private final PortPlan ports;
  private final IdentityKind kind;
  private final Run run;
  private boolean watched;

  Board(RunFolder folder, PortPlan ports, IdentityKind kind, Run run) {
    this.file = new StateFile(folder);
    this.ports = ports;
    this.kind = kind;
    this.run = run;
  }

  /** The start is over. */
  synchronized void open() {
    watched = true;
    write();
  }

  synchronized void write() {
    ProcessHandle self = ProcessHandle.current();
    List<PartState> parts = run.parts().stream().map(Board::stateOf).toList();
    file.write(
        new RunState(
            new RunState.Watcher(self.pid(), startOf(self)),
            watched,
            ports.base(),
            kind.name().toLowerCase(Locale.ROOT),
            parts));
  }

  private static PartState stateOf(Part part) {
    Optional<ProcessHandle> process = part.process();
    return new PartState(
        part.name(),
        process.map(ProcessHandle::pid).orElse(0L),
        process.map(Board::startOf).orElse(null),
        part.address(),
        process.isPresent() && part.isReady());
  }

  private static Instant startOf(ProcessHandle process) {
    return process.info().startInstant().orElse(null);
  }
}
