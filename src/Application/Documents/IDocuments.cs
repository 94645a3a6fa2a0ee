namespace JippApi.Application.Documents;

/// <summary>Makes documents that people sign and read. The same data make the same bytes.</summary>
public interface IDocuments
{
    /// <summary>A commitment sheet as PDF.</summary>
    byte[] Pdf(CommitmentPaper sheet);

    /// <summary>An action plan as PDF.</summary>
    byte[] Pdf(PlanPaper plan);

    /// <summary>An action plan as a workbook (XLSX).</summary>
    byte[] Workbook(PlanPaper plan);

    /// <summary>The items of a plan over time, as a picture (SVG).</summary>
    /// <param name="chart">The plan.</param>
    /// <param name="isEnglish">Whether its words are English instead of Indonesian.</param>
    byte[] Picture(PlanChart chart, bool isEnglish);

    /// <summary>The report of a region's replications as PDF.</summary>
    byte[] Pdf(ReplicationReport report);
}

/// <summary>A document that was made.</summary>
/// <param name="Content">Its bytes.</param>
/// <param name="Name">A name for its file, without ending, as people would call it.</param>
/// <param name="Version">Version of what it shows, for its entity tag.</param>
public sealed record DocumentFile(byte[] Content, string Name, int Version);
