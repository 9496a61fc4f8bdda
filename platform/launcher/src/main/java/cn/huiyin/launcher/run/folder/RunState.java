package cn.huiyin.launcher.run.folder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * 运行状态: what {@code state.json} says. It holds no password.
 *
 * @param launcher the process that watches the parts
 * @param watched the start is over: a part that crashes from now on is started again
 */
public record RunState(
    Watcher launcher, boolean watched, int portBase, String identity, List<PartState> parts) {

  /** The launcher; the start time tells it from a later one with the same pid. */
  public record Watcher(long pid, Instant startedAt) {}

  /**
   * One part of the run.
   *
   * @param pid 0 while it does not run
   * @param address URL, or host and port
   * @param ready whether it answers
   */
  public record PartState(
      String name, long pid, Instant startedAt, String address, boolean ready) {}

  /** The address of this part. */
  public Optional<String> address(String part) {
    return parts.stream()
        .filter(state -> state.name().equals(part))
        .map(PartState::address)
        .findFirst();
  }

  /** Whether the start is over and every part answered when this was written. */
  public boolean allReady() {
    return watched && parts.stream().allMatch(PartState::ready);
  }
}
