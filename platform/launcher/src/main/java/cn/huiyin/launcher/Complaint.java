package cn.huiyin.launcher;

/** What went wrong and what to do about it, in one line for whoever typed the command. */
public class Complaint extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Complaint(String line) {
    super(line);
  }

  public Complaint(String line, Throwable cause) {
    super(line, cause);
  }
}
