package cn.huiyin.reporting.reports;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** 年度指标值, in the form fixed for outside tools (ARCHITECTURE 6). */
@Schema(
    description = "年度指标值 The figures of a year",
    examples = "{\"year\":2023,\"figures\":{\"petition.handled\":6246}}")
public record YearFiguresView(@Schema(example = "2023") int year, Map<String, Long> figures) {}
