namespace JippApi.Application.Documents;

/// <summary>Renders documents for signing and reading. The same data yield the same bytes.</summary>
public interface IDocuments
{
    /// <summary>Renders a commitment sheet as PDF.</summary>
    byte[] Pdf(CommitmentPaper sheet);

    /// <summary>Renders an action plan as PDF.</summary>
    byte[] Pdf(PlanPaper plan);

    /// <summary>Renders an action plan as a workbook (XLSX).</summary>
    byte[] Workbook(PlanPaper plan);

    /// <summary>Renders the schedule of a plan as SVG.</summary>
    /// <param name="chart">The schedule.</param>
    /// <param name="isEnglish">Whether to label it in English rather than Indonesian.</param>
    byte[] Picture(PlanChart chart, bool isEnglish);

    /// <summary>Renders the replication report of a region as PDF.</summary>
    byte[] Pdf(ReplicationReport report);
}

/// <summary>A rendered document.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Name">File name without extension, as a person would write it.</param>
/// <param name="Version">Version of the resource shown, for its entity tag.</param>
public sealed record DocumentFile(byte[] Content, string Name, int Version);
