package cn.huiyin.petition.casefile.attachment;

import java.nio.file.Path;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * 送来的文件: where the web layer put it down, and what its sender calls it.
 *
 * @param givenName text only: never a path of ours
 */
public record IncomingFile(Path path, String givenName) {

  public static IncomingFile of(FileUpload upload) {
    return new IncomingFile(upload.uploadedFile(), upload.fileName());
  }

  @Override
  public String toString() {
    return "IncomingFile[…]";
  }
}
