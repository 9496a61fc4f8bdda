package cn.huiyin.launcher.run.part;

import java.util.Optional;

/** 部件: one process of a run, or the identity inside the launcher. */
public interface Part {
  String name();

  String address();

  /** Refuses early what could not start: something is not built or not installed. */
  default void requireStartable() {}

  /** Starts the process, after what is left of an earlier one has been stopped; does not wait. */
  void begin();

  /** Whether it answers. */
  boolean isReady();

  /** The process, whoever started it. */
  Optional<ProcessHandle> process();

  /** Stops it cleanly; nothing happens if it does not run. */
  void stop();
}
