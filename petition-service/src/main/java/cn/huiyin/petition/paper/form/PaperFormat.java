package cn.huiyin.petition.paper.form;

/** 文件格式: what a paper can be fetched as. */
public enum PaperFormat {
  PDF("application/pdf", "pdf"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  TEXT("text/plain;charset=utf-8", "txt");

  private final String mediaType;
  private final String suffix;

  PaperFormat(String mediaType, String suffix) {
    this.mediaType = mediaType;
    this.suffix = suffix;
  }

  public String mediaType() {
    return mediaType;
  }

  public String suffix() {
    return suffix;
  }
}
