package cn.huiyin.launcher.run;

import cn.huiyin.launcher.Complaint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The lock a launcher holds as long as it lives. The system releases it however the launcher ends,
 * so whoever finds it free knows that nobody watches the run.
 */
final class RunLock {
  /** What this process holds: opening and closing the file once more would release the lock. */
  private static final Set<RunFolder> HELD_HERE = ConcurrentHashMap.newKeySet();

  private final RunFolder folder;
  private FileChannel channel;

  RunLock(RunFolder folder) {
    this.folder = folder;
  }

  /** Takes the lock for the rest of this process; false if another launcher has it. */
  boolean take() {
    if (HELD_HERE.contains(folder)) {
      return false;
    }
    try {
      Files.createDirectories(folder.root());
      channel =
          FileChannel.open(
              folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
        return false;
      }
      HELD_HERE.add(folder);
      return true;
    } catch (IOException e) {
      throw new Complaint(
          "cannot write to " + folder.root() + ": use --data DIR with a folder of yours.", e);
    }
  }

  void release() {
    HELD_HERE.remove(folder);
    try {
      channel.close();
    } catch (IOException e) {
      throw new Complaint("cannot release " + folder.lockFile() + ".", e);
    }
  }

  /** Whether a launcher lives. */
  boolean isHeld() {
    if (!Files.exists(folder.lockFile())) {
      return false;
    }
    if (!take()) {
      return true;
    }
    release();
    return false;
  }
}
