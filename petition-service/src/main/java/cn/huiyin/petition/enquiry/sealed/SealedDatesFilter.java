package cn.huiyin.petition.enquiry.sealed;

import cn.huiyin.kit.paging.PageFilter;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** 密件目录的检索条件: days only, for nothing else may be told by what is found. */
public class SealedDatesFilter extends PageFilter {
  @Parameter(description = "收到日期自 received from", example = "2026-01-01")
  @QueryParam("receivedFrom")
  LocalDate receivedFrom;

  @Parameter(description = "收到日期至 received to", example = "2026-12-31")
  @QueryParam("receivedTo")
  LocalDate receivedTo;
}
