package cn.huiyin.petition.review;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/**
 * 事项编号、复查复核编号与版本, as the address of a request and its header name them. Its fields are read to tell
 * whether two requests are the same.
 */
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
public class ReviewPath {
  @Parameter(description = "信访事项编号 number of the matter")
  @PathParam("matterNo")
  @Size(max = 60)
  String matterNo;

  @Parameter(description = "复查、复核编号 number of the review")
  @PathParam("reviewNo")
  @Size(max = 60)
  String reviewNo;

  @HeaderParam("If-Match")
  @Size(max = 40)
  String ifMatch;
}
