namespace JippApi.Application.Documents;

/// <summary>A rendered document.</summary>
/// <param name="Content">The bytes of the file.</param>
/// <param name="Name">File name without extension, as a person would write it.</param>
/// <param name="Version">Version of the resource shown, for its entity tag.</param>
public sealed record DocumentFile(byte[] Content, string Name, int Version);
