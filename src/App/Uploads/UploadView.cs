using System.Collections.Immutable;
using Windfall.App.Import;
using Windfall.App.Workspaces;
using Windfall.Sources.Paste;

namespace Windfall.App.Uploads;

/// <summary>What an upload is, before anything is kept.</summary>
/// <param name="Files">Empty where it is a paste off a page.</param>
/// <param name="Pasted">Null where it is files.</param>
/// <param name="Problem">Why it cannot be read at all.</param>
sealed record UploadView(ImmutableArray<SeenFile> Files, Pasted? Pasted, string? Problem)
{
    public bool HasPeople => Files.Any(file => file.Kind == "people-table");

    public static UploadView Of(Workspace workspace, Staging staging, UploadAsked asked)
    {
        var (files, problem) = new Importer(workspace, Stream.Null).See(asked.Request(staging.Files, dryRun: true));
        if (!staging.IsPasted || problem is null && files.All(file => file.Problem is null))
            return new(files, null, problem);

        var pasted = PasteReader.Read(File.ReadAllText(staging.Files[0]), workspace.Now);
        return new([], pasted, pasted.Refused?.ToString());
    }

    /// <summary>Text off the clipboard is a table where its first lines say so, else a page.</summary>
    public static bool IsPaste(Workspace workspace, Staging staging, UploadAsked asked) => staging.IsPasted && Of(workspace, staging, asked).Pasted is not null;
}
