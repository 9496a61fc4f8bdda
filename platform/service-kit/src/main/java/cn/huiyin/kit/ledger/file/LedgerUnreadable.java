package cn.huiyin.kit.ledger.file;

/**
 * 台账文件无法读取：the file as a whole, or from some row on, is no ledger. Says in one sentence what is
 * wrong and where; repeats nothing of the content.
 */
public class LedgerUnreadable extends Exception {
  private static final long serialVersionUID = 1L;

  /** Whether another type of file is needed, or this one must be mended. */
  public enum Fault {
    CONTENT,
    TYPE
  }

  private final Fault fault;
  private final String chinese;

  public LedgerUnreadable(Fault fault, String chinese, String english, Throwable cause) {
    super(english, cause);
    this.fault = fault;
    this.chinese = chinese;
  }

  public LedgerUnreadable(Fault fault, String chinese, String english) {
    this(fault, chinese, english, null);
  }

  public Fault fault() {
    return fault;
  }

  public String chinese() {
    return chinese;
  }

  public String english() {
    return getMessage();
  }
}
