package cn.huiyin.petition.casefile.attachment;

import cn.huiyin.kit.problem.ProblemException;
import cn.huiyin.kit.problem.ProblemException.Problem;
import cn.huiyin.kit.problem.Problems;
import cn.huiyin.petition.casefile.attachment.store.SealedFiles;
import cn.huiyin.petition.domain.Petition;
import cn.huiyin.petition.enquiry.petition.FullView;
import cn.huiyin.petition.enquiry.petition.ViewPurpose;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.security.MessageDigest;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * 下载附件: as what it was found to be, never run or shown by a browser. It is read through once before
 * the first byte goes out, so that a damaged file is a problem and not half an answer.
 */
@RequestScoped
public class OpenAttachment {
  private static final Logger LOG = Logger.getLogger(OpenAttachment.class);
  private static final int OUR_FAULT = 500;

  private final FullView fullView;
  private final Attachments attachments;
  private final SealedFiles files;

  @Inject
  public OpenAttachment(FullView fullView, Attachments attachments, SealedFiles files) {
    this.fullView = fullView;
    this.attachments = attachments;
    this.files = files;
  }

  /** The file, and its audit line. */
  @Transactional
  public Response execute(Petition petition, UUID id, ViewPurpose purpose) {
    Attachment attachment = attachments.find(petition.id(), id).orElseThrow(Problems::notFound);
    fullView.take(petition, purpose);
    String name = attachments.nameOf(attachment);
    try {
      if (!MessageDigest.isEqual(files.digest(id), attachment.sha256())) {
        throw new IOException("not what its hash says");
      }
      return Response.ok(files.open(id), attachment.type().mediaType())
          .header("Content-Disposition", SafeName.disposition(name, attachment.type()))
          .header("Content-Length", attachment.byteCount())
          .header("X-Content-Type-Options", "nosniff")
          .header("Content-Security-Policy", "sandbox; default-src 'none'")
          .header("Cache-Control", "no-store")
          .build();
    } catch (IOException e) {
      LOG.errorf("attachment %s can't be read: %s", id, e.getClass().getSimpleName());
      throw unreadable(id);
    }
  }

  private static ProblemException unreadable(UUID id) {
    return new ProblemException(
        new Problem(
            OUR_FAULT,
            "ATTACHMENT_UNREADABLE",
            null,
            "附件已损坏、丢失或者密钥不符，无法打开；请将附件编号%s告知系统管理员".formatted(id),
            "the file is damaged, lost, or its key is gone: tell the operator " + id,
            List.of(),
            null));
  }
}
