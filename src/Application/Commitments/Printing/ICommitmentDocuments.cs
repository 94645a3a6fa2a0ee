namespace JippApi.Application.Commitments;

/// <summary>Renders commitment sheets for signing and reading. The same data yield the same bytes.</summary>
public interface ICommitmentDocuments
{
    /// <summary>Renders a commitment sheet as PDF.</summary>
    byte[] Pdf(PrintedCommitment sheet);
}
