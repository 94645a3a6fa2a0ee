using JippApi.Application.Reports;
using JippApi.Infrastructure.Documents.Layout;

namespace JippApi.Infrastructure.Documents.Reports;

/// <summary>A section of a report. To add one, write a class and list it in <see cref="ReportPages"/>.</summary>
internal interface IReportSection
{
    /// <summary>Writes the section, or nothing if there is nothing to report.</summary>
    void Write(PageFlow flow, ReplicationReport report);
}
