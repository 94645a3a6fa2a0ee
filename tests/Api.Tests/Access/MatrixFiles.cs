namespace JippApi.Api.Tests.Access;

/// <summary>The requests of <see cref="MatrixRequests"/> about files and evidence.</summary>
internal static class MatrixFiles
{
    public static readonly Dictionary<string, Func<Target, (string Path, object? Body)>> Requests = new()
    {
        ["StartUpload"] = _ =>
            (
                "/files",
                new
                {
                    name = "laporan.pdf",
                    contentType = "application/pdf",
                    size = 10,
                    classification = "PUBLIC",
                }
            ),
        ["UploadContent"] = t => ($"/files/{t.Evidence["PUBLIC"].File}/content", "isi"),
        ["CompleteUpload"] = t => ($"/files/{t.Evidence["PUBLIC"].File}/completion", new { sha256 = new string('0', 64) }),
        ["LinkFile"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}/links", new { }),
        ["GetFile:public"] = t => ($"/files/{t.Evidence["PUBLIC"].File}", null),
        ["GetFile:government"] = t => ($"/files/{t.Evidence["GOVERNMENT"].File}", null),
        ["GetFile:restricted"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}", null),
        ["GetFileContent:restricted"] = t => ($"/files/{t.Evidence["RESTRICTED"].File}/content", null),
        ["GetEvidence:restricted"] = t => ($"/replication-plans/{t.Running.Id}/evidence/{t.Evidence["RESTRICTED"].Evidence}", null),
        ["ListEvidence:draft"] = t => ($"/replication-plans/{t.Plan}/evidence", null),
        ["AttachEvidence"] = t => ($"/replication-plans/{t.Running.Id}/evidence", Evidence),
        ["AttachEvidence:owner"] = t => ($"/replication-plans/{t.Proposed}/evidence", Evidence),
        ["AttachEvidence:item"] = t => ($"/action-items/{t.Running.Items[0]}/evidence", Evidence),
        ["AttachEvidence:record"] = t => ($"/innovations/{t.Published}/evidence", Evidence),
        ["AttachEvidence:hub"] = t => ($"/hubs/{t.Hub.Id}/evidence", Evidence),
        ["AttachEvidence:sheet"] = t => ($"/commitments/{t.Signed}/evidence", Evidence),
        ["AttachEvidence:session"] = t => ($"/mentoring-sessions/{t.Session}/evidence", Evidence),
        ["AttachEvidence:report"] = t => ($"/monitoring-reports/{t.Report}/evidence", Evidence),
        ["ListEvidence:session"] = t => ($"/mentoring-sessions/{t.Session}/evidence", null),
        ["ListEvidence:report"] = t => ($"/monitoring-reports/{t.Report}/evidence", null),
        ["RemoveEvidence"] = t => ($"/replication-plans/{t.Running.Id}/evidence/{Guid.Empty}", null),
    };

    private static object Evidence => new { fileId = Guid.Empty, kind = "REPORT" };
}
