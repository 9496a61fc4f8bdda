package cn.huiyin.launcher.run;

import cn.huiyin.launcher.Complaint;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/**
 * The lock a launcher holds as long as it lives. The system releases it however the launcher ends,
 * so whoever finds it free knows that nobody watches the run.
 */
final class RunLock {
  private final RunFolder folder;
  private FileChannel channel;

  RunLock(RunFolder folder) {
    this.folder = folder;
  }

  /** Takes the lock for the rest of this process; false if another launcher has it. */
  boolean take() {
    try {
      Files.createDirectories(folder.root());
      channel =
          FileChannel.open(
              folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      FileLock lock = channel.tryLock();
      if (lock == null) {
        channel.close();
      }
      return lock != null;
    } catch (OverlappingFileLockException heldByThisProcess) {
      return false;
    } catch (IOException e) {
      throw new Complaint(
          "cannot write to " + folder.root() + ": use --data DIR with a folder of yours.", e);
    }
  }

  void release() {
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
