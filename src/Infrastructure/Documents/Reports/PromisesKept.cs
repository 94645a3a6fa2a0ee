using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>How far signed commitments were kept, computed from facts.</summary>
internal sealed class PromisesKept : IReportSection
{
    private const string Set = "fulfilment-statuses";

    public void Write(PageFlow flow, ReplicationReport report)
    {
        if (report.Promises.Count == 0)
            return;
        flow.Heading("Pemenuhan komitmen");
        new Table(new("Status", 40), new("Komitmen", 60)).Write(
            flow,
            report
                .Promises.CountBy(promise => promise.Status)
                .OrderBy(count => count.Key)
                .Select(count => new Row([
                    Indonesian.NameOf(Set, count.Key),
                    new(Indonesian.Number(count.Value), (double)count.Value / report.Promises.Count),
                ]))
        );
        flow.Gap(8);
        new Table(new("Wilayah penanda tangan", 28), new("Inovasi", 32), new("Status", 22), new("Dokumen anggaran", 18)).Write(
            flow,
            report.Promises.Select(promise => new Row([
                promise.Adopter.Name,
                promise.Origin.Title,
                Indonesian.NameOf(Set, promise.Status),
                promise.BudgetDocument ?? "belum tercatat",
            ]))
        );
    }
}
