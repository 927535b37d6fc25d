namespace Windfall.App.Briefs;

/// <summary>The style sheet that pages and the one HTML file share: <c>wwwroot/brief.css</c>, carried along so that the file needs no server.</summary>
static class BriefStyle
{
    public static string Sheet { get; } = Read();

    static string Read()
    {
        using var css = new StreamReader(typeof(BriefStyle).Assembly.GetManifestResourceStream("brief.css")!);
        return css.ReadToEnd().ReplaceLineEndings("\n");
    }
}
