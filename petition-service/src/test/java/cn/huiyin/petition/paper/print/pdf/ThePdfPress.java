package cn.huiyin.petition.paper.print.pdf;

/** The press without a container. */
public final class ThePdfPress {
  public static final PdfPress INSTANCE = new PdfPress(new PdfFont());

  private ThePdfPress() {}
}
