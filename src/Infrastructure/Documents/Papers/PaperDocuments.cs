using JippApi.Application.Commitments;
using JippApi.Application.Competitions.Results;
using JippApi.Application.ReplicationKits;
using JippApi.Application.ReplicationPlans;
using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Commitments;
using JippApi.Infrastructure.Documents.Competitions;
using JippApi.Infrastructure.Documents.Kits;
using JippApi.Infrastructure.Documents.Pdf;
using JippApi.Infrastructure.Documents.Plans;
using JippApi.Infrastructure.Documents.Reports;

namespace JippApi.Infrastructure.Documents.Papers;

/// <summary>Creates documents. Each is laid out as data first, then written in its format.</summary>
internal sealed class PaperDocuments
    : ICommitmentDocuments,
        IPlanDocuments,
        IReportDocuments,
        ICompetitionDocuments,
        IReplicationKitDocuments
{
    public byte[] Pdf(PrintedCommitment sheet) => PdfFile.Of(CommitmentPages.Of(sheet));

    public byte[] Pdf(PrintedPlan plan) => PdfFile.Of(PlanPages.Of(plan));

    public byte[] Workbook(PrintedPlan plan) => PlanWorkbook.Of(plan);

    public byte[] Picture(PlanChart chart, bool isEnglish) =>
        GanttPicture.Of(chart, isEnglish ? GanttTexts.English : GanttTexts.Indonesian);

    public byte[] Pdf(ReplicationReport report) => PdfFile.Of(ReportPages.Of(report));

    public byte[] Pdf(PrintedResults results) => PdfFile.Of(ResultPages.Of(results));

    public byte[] Pdf(PrintedKit kit) => PdfFile.Of(KitPages.Of(kit));
}
