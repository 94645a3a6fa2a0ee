namespace JippApi.Application.ReplicationPlans;

/// <summary>Renders action plans for reading. The same data yield the same bytes.</summary>
public interface IPlanDocuments
{
    /// <summary>Renders an action plan as PDF.</summary>
    byte[] Pdf(PrintedPlan plan);

    /// <summary>Renders an action plan as a workbook (XLSX).</summary>
    byte[] Workbook(PrintedPlan plan);

    /// <summary>Renders the schedule of a plan as SVG.</summary>
    /// <param name="chart">The schedule.</param>
    /// <param name="isEnglish">Whether to label it in English rather than Indonesian.</param>
    byte[] Picture(PlanChart chart, bool isEnglish);
}
