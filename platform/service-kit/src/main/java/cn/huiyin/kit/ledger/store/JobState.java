package cn.huiyin.kit.ledger.store;

/** 导入任务状态. */
public enum JobState {
  QUEUED,
  RUNNING,

  /** The whole file was read; rows may have been refused all the same. */
  DONE,

  /** The file could not be read to its end; the rows before stay taken. */
  FAILED,

  /** The service stopped while the job was waiting or running: send the file again. */
  INTERRUPTED;

  public boolean isFinished() {
    return this != QUEUED && this != RUNNING;
  }
}
