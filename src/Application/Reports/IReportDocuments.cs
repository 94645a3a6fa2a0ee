namespace JippApi.Application.Reports;

/// <summary>Renders reports. The same data yield the same bytes.</summary>
public interface IReportDocuments
{
    /// <summary>Renders the replication report of a region as PDF.</summary>
    byte[] Pdf(ReplicationReport report);
}
