using JippApi.Application.Documents;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>A part of a report. A new part is one class more, named in <see cref="ReportPages"/>.</summary>
internal interface IReportSection
{
    /// <summary>Writes the part; nothing where there is nothing to say.</summary>
    void Write(PageFlow flow, ReplicationReport report);
}
