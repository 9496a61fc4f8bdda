package cn.huiyin.kit.ledger.rest;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * 导入任务的一页.
 *
 * @param next cursor of the next page; null on the last
 */
@Schema(description = "导入任务的一页 a page of import jobs")
public record LedgerImportPage(
    @Schema(maxItems = 200) List<LedgerImport> items,
    @Schema(nullable = true, maxLength = 512) String next) {}
