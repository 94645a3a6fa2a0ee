using JippApi.Domain.Files;

namespace JippApi.Application.Files;

/// <summary>Files that another feature shows to its readers, such as the pictures of articles.</summary>
internal interface IShownFiles
{
    /// <summary>Returns the files that are shown to the caller now.</summary>
    IQueryable<StoredFileId> ToCaller();
}
