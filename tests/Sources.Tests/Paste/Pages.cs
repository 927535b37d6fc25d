namespace Windfall.Sources.Tests.Paste;

/// <summary>Pages as a clipboard holds them. Everybody is made up.</summary>
static class Pages
{
    public const string ReactionsEnglish = """
        Reactions
        All 1,204
        Like 900
        Celebrate 204
        View Ada Stone’s profile
        like
        Ada Stone

        · 2nd
        2nd degree connection
        Head of Social Media at Larkfield
        View Bram O’Vale’s profile
        celebrate
        Bram O’Vale
        (He/Him)
        · 3rd+
        3rd+ degree connection
        Student | Dreamer | Coffee
        Message
        View Cleo Marsh's profile
        love
        Cleo Marsh
        Cleo Marsh
        Verified
        · 1st
        Founder, Marsh & Daughters
        Follow

        LinkedIn Member

        Marketing professional
        like
        Show more results
        """;

    public const string ReactionsFrench = """
        Réactions
        Toutes 1 204
        J’aime 900
        Voir le profil de Élodie Rivoire
        J’aime
        Élodie Rivoire
        · 2e
        relation de 2e niveau
        Directrice marketing chez Tissage Bleu
        Se connecter
        Voir le profil de Marc D’Anjou
        Bravo
        Marc D’Anjou
        · 1er
        Relation de 1er niveau
        Community manager
        Zoé Lacaze (Elle)
        · 3e et +
        Étudiante en BTS
        J’adore
        Suivre
        """;

    public const string CommentsEnglish = """
        Most relevant
        View Ada Stone’s profile
        Ada Stone
        Verified • 2nd

        Head of Social Media at Larkfield
        2d (edited)
        This is what people remember.

        Could you share the source? …more
        Like
        12 reactions
        Reply
        3 replies
        View Theo Brook’s profile
        Theo Brook
        Author
        Consultant and teacher
        5h
        Gladly, it is in the first comment.
        Like · Reply
        Load more comments
        Bram Vale
        • 3rd+
        Retired
        3w
        like father like son
        Like
        |
        Reply
        """;

    public const string CommentsFrench = """
        Les plus pertinents
        Voir le profil de Élodie Rivoire
        Élodie Rivoire
        • 2e
        Directrice marketing chez Tissage Bleu
        il y a 2 j
        Très juste.
        Où peut-on lire la suite ? …voir plus
        J’aime
        4 réactions
        Répondre
        1 réponse
        Théo Ruisseau
        Auteur
        Consultant et enseignant
        1 sem. (modifié)
        Merci ! Le lien est dans le premier commentaire
        J’aime Répondre
        Afficher plus de commentaires
        """;

    public const string CommentsSignedOut = """
        Ada Stone
        Head of Social Media
        2d
        Report this comment
        Lovely.
        Like
        Reply
        2 Reactions
        Bram Vale
        Baker
        1w
        Report this comment
        Not convinced.
        Like
        Reply
        """;

    public const string ThreadEnglish = """
        Comments
        Add a comment…
        Open Emoji Keyboard
        Dana Field
        Dana Field
        Premium • 1st
        I help bakeries sell online | Speaker
        1d
        View more options for Dana Field’s comment
        Theo Brook, what would you have done?
        1. the same
        2. nothing 🙃
        Like
        Like Dana Field’s comment
        7
        Reply
        Reply to Dana Field’s comment
        2 replies
        2 Replies on Dana Field’s comment
        Load previous replies
        Theo Brook
        Theo Brook
        • You
        Author
        Consultant and teacher
        23h
        Dana Field the first, I hope.
        Like
        Reply
        Larkfield Mills
        12,345 followers
        now
        We are hiring.
        Like
        Reply
        """;

    public const string ThreadFrench = """
        Commentaires
        Ajouter un commentaire…
        Membre LinkedIn
        Chargée de communication
        3 j
        Bravo
        J’aime
        Répondre
        Nadia Verger (Elle) • 1er
        Responsable éditoriale
        2 mois • Modifié
        J’aime beaucoup, surtout la fin.
        J’aime
        |
        Répondre
        2 réponses
        Tissage Bleu
        1 204 abonnés
        4 h
        Merci Nadia Verger
        J’aime
        Répondre
        """;

    public static readonly string[] All = [ReactionsEnglish, ReactionsFrench, CommentsEnglish, CommentsFrench, CommentsSignedOut, ThreadEnglish, ThreadFrench];
}
