namespace Windfall.App.Tests.Program;

/// <summary>Small tables that several tests speak of. Nobody in them exists.</summary>
static class Samples
{
    public const string Post = "https://www.linkedin.com/feed/update/urn:li:activity:7508224900775337233/";
    public const string OtherPost = "https://www.linkedin.com/feed/update/urn:li:activity:7463669609568120860/";
    public const string Declared = "copied by hand from my own post";

    public const string People = $"""
        Name,Headline,Profile URL,Degree,Reaction,Comment,Post URL,Timestamp
        Ada Example,"Head of Social, Acme",https://www.linkedin.com/in/ada-example,2nd,PRAISE,,{Post},2026-09-22T18:05:22Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,3rd+,LIKE,,{Post},2026-09-22T19:00:00Z
        Bo Sample,Nurse,https://www.linkedin.com/in/bo-sample,3rd+,,"Well said, Élodie — “bravo”",{Post},2026-09-22T19:01:00Z

        """;

    public const string Readings = $"""
        at,post,reactions,comments,reposts,impressions
        2026-09-22T20:00:00Z,{Post},20,2,,300
        2026-09-23T10:00:00Z,{Post},1500,80,12,

        """;
}
